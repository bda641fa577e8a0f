package io.github.attain.standard.air;

import io.github.attain.text.Text;

/**
 * What the largest hour of O3 does in the index of a day. HJ 633-2012 lists it among the items of the daily report, beside the largest 8-hour mean
 * (5.1.2), and HJ 633-2026 no longer does. Where the 8-hour mean is not valid, the hour stands in for it and the day has an
 * index; of 126,154 days of cities in 2019 it does so on 974, most of them good days.
 */
public enum OzoneHour {
    /** It counts wherever it is valid. The default, for so the edition of 2012 is written. */
    COUNTS(Text.none()),
    /** It counts beside a valid 8-hour mean and never instead of one: such a day lacks O3. */
    BESIDE_EIGHT_HOURS(new Text("臭氧1小时不代替8小时", "no hour of O3 instead of 8 hours")),
    /** It does not count, as in the edition of 2026. */
    LEFT_OUT(new Text("不计臭氧1小时", "without the hour of O3"));

    private final Text remark;

    OzoneHour(Text remark) {
        this.remark = remark;
    }

    /** What the title of an index says of the choice; nothing of the default. */
    Text remark() {
        return remark;
    }
}
