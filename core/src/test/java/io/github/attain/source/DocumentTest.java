package io.github.attain.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Document PLAN = Document.builder()
            .title(new Text("焦作市“十四五”规划", "Jiaozuo's plan"))
            .number("焦政办〔2022〕77号")
            .issued(LocalDate.of(2022, 12, 30))
            .build();
    private static final Document PRESS = Document.builder()
            .title(new Text("郑州日报", "Zhengzhou Daily"))
            .kind(Document.Kind.PRESS)
            .build();

    @Test
    void isCitedByItsNumberAndElseByItsTitle() {
        assertThat(PLAN.citation()).isEqualTo(Text.same("焦政办〔2022〕77号"));
        Document unnumbered =
                Document.builder().title(new Text("公报", "Bulletin")).build();
        assertThat(unnumbered.citation()).isEqualTo(new Text("公报", "Bulletin"));
        assertThat(unnumbered.citation(Locale.CHINA)).isEqualTo("公报");
    }

    @Test
    void thePressIsMarkedAsWeak() {
        assertThat(PRESS.citation()).isEqualTo(new Text("郑州日报（媒体报道）", "Zhengzhou Daily (press report)"));
    }

    @Test
    void aClauseNamesThePlaceInTheDocument() {
        assertThat(new Clause(PLAN, "专栏1第1行").citation()).isEqualTo(Text.same("焦政办〔2022〕77号 专栏1第1行"));
        assertThat(Clause.of(PRESS).citation()).isEqualTo(PRESS.citation());
    }

    @Test
    void isOfficialWithADateOfItsOwnUnlessSomebodySaysOtherwise() {
        assertThat(PLAN.kind()).isEqualTo(Document.Kind.OFFICIAL);
        assertThat(PLAN.isDateInferred()).isFalse();
        assertThat(PLAN.issued()).contains(LocalDate.of(2022, 12, 30));
        assertThat(PRESS.issued()).isEmpty();
    }
}
