/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.law;

import io.github.gongkai.text.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument that this library cites, with its number, and with its title and dates as far as a source says them.
 *
 * <p>What is taken from each, and what could not be read of it, stands in the project's page on the law, which is written from
 * these constants.
 */
public enum Instrument {
    /** The Regulations on Open Government Information, State Council Order No. 711. */
    REGULATIONS(
            "国务院令第711号",
            "《中华人民共和国政府信息公开条例》",
            null,
            LocalDate.of(2019, 5, 15),
            Wording.of("《中华人民共和国政府信息公开条例》", "Regulations of the PRC on Open Government Information")),
    /** The notice that publishes the trial form, for report years 2019 and 2020. */
    FORM_NOTICE_2019(
            "国办公开办函〔2019〕60号",
            null,
            null,
            null,
            Wording.of("发布年度报告试行格式的通知", "Notice that publishes the trial form of the annual report")),
    /** The notice that publishes the revised form, for report years from 2021 on. */
    FORM_NOTICE_2021(
            "国办公开办函〔2021〕30号",
            null,
            LocalDate.of(2021, 9, 26),
            null,
            Wording.of("发布年度报告修订格式的通知", "Notice that publishes the revised form of the annual report"));

    private final String number;
    private final @Nullable String title;
    private final @Nullable LocalDate issued;
    private final @Nullable LocalDate inForceSince;
    private final Wording description;

    Instrument(
            String number,
            @Nullable String title,
            @Nullable LocalDate issued,
            @Nullable LocalDate inForceSince,
            Wording description) {
        this.number = number;
        this.title = title;
        this.issued = issued;
        this.inForceSince = inForceSince;
        this.description = description;
    }

    /** Returns the official number of the instrument, as it is cited. */
    public String number() {
        return number;
    }

    /** Returns the official title of the instrument, which is in Chinese alone; empty where no source says it in full. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns the date on which the instrument was issued; empty where no source says it. */
    public Optional<LocalDate> issued() {
        return Optional.ofNullable(issued);
    }

    /** Returns the date from which the instrument is in force; empty where no source says it. */
    public Optional<LocalDate> inForceSince() {
        return Optional.ofNullable(inForceSince);
    }

    /** Returns what the instrument is: its title, or words of our own where no source says the title in full. */
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
