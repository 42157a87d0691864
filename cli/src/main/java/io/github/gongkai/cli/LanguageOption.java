/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Language;
import picocli.CommandLine.Option;

/** The language that a command answers in. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = {"输出语言，默认 zh。", "Language of the output, zh by default."})
    private OutputLanguage language = OutputLanguage.zh;

    LanguageOption() {}

    Language language() {
        return language.language;
    }

    /** A language of the output, as it is named on the command line. */
    enum OutputLanguage {
        zh(Language.ZH),
        en(Language.EN);

        private final Language language;

        OutputLanguage(Language language) {
            this.language = language;
        }

        Language language() {
            return language;
        }
    }
}
