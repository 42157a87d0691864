/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The changes on the page on adding a rule, made in a copy of the sources, add one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddingARuleTest {
    private ChangedLibrary library;

    @BeforeAll
    void makeTheChanges(@TempDir Path folder) throws Exception {
        library = new ChangedLibrary(folder, "docs/adding-a-rule.md", NewRule.class);
    }

    @AfterAll
    void close() throws IOException {
        library.close();
    }

    @TestFactory
    Stream<DynamicTest> followsByItself() {
        return library.whatFollows();
    }

    /** All that is about verdicts, once more with the code that was written. */
    @TestFactory
    Stream<DynamicTest> followsWithStraightLineCodeToo() {
        return library.withStraightLineCode(
                "theCasesOfEveryRuleAreMet", "consistentReportsMeetIt", "reportsAreBrokenAndWhatMustFailFails");
    }

    @Test
    void straightLineCodeIsUsedOnceItIsWritten() throws Exception {
        library.assertJudges("StandardRevised2021");
    }
}
