package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** The columns of a list of stations, by the names that lists give them. */
enum StationColumn {
    CODE("监测点编码", "station code", "code", "station", "stationcode", "station_code"),
    NAME("监测点名称", "name", "station name", "stationname", "station_name"),
    CITY("城市", "city"),
    LONGITUDE("经度", "longitude", "lon", "lng"),
    LATITUDE("纬度", "latitude", "lat"),
    CONTROL("对照点", "control");

    /** The header as messages show it. */
    static final String FORM = "监测点编码,监测点名称,城市,经度,纬度; code,name,city,longitude,latitude";

    private final ImmutableList<String> names;

    StationColumn(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    /** Whether a cell of the header names this column. */
    boolean isNamed(String cell) {
        return names.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** The name that messages use. */
    String label() {
        return names.get(0);
    }
}
