package io.github.gongkai.law;

import io.github.gongkai.text.Wording;

/**
 * A legal instrument that this library takes something from, with its number.
 *
 * <p>What is taken from each, and what could not be read of it, stands in the project's page on the law.
 */
public enum Instrument {
    /** The Regulations on Open Government Information, State Council Order No. 711, in force since 2019-05-15. */
    REGULATIONS("国务院令第711号", Wording.of("《中华人民共和国政府信息公开条例》", "Regulations of the PRC on Open Government Information")),
    /** The notice that publishes the trial form, for report years 2019 and 2020. */
    FORM_NOTICE_2019(
            "国办公开办函〔2019〕60号",
            Wording.of("发布年度报告试行格式的通知", "Notice that publishes the trial form of the annual report")),
    /** The notice of 2021-09-26 that publishes the revised form, for report years from 2021 on. */
    FORM_NOTICE_2021(
            "国办公开办函〔2021〕30号",
            Wording.of("发布年度报告修订格式的通知", "Notice that publishes the revised form of the annual report"));

    private final String number;
    private final Wording description;

    Instrument(String number, Wording description) {
        this.number = number;
        this.description = description;
    }

    /** Returns the official number of the instrument, as it is cited. */
    public String number() {
        return number;
    }

    /** Returns what the instrument is, in words that are not its title. */
    public Wording description() {
        return description;
    }

    /** Returns a citation of this instrument as a whole. */
    public Citation asWhole() {
        return ImmutableCitation.builder().instrument(this).build();
    }

    /** Returns a citation of one article. */
    public Citation article(int article) {
        return ImmutableCitation.builder().instrument(this).article(article).build();
    }
}
