/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Reads annual reports as organs publish them, and says what it could not read; and writes the form that they must publish.
 *
 * <p>The result is a report and a list of notes. A figure is never guessed: what cannot be read is kept as text with a
 * note, and a cell that the source does not carry is said to be not read. Whether the figures add up is not asked here.
 *
 * <pre>{@code
 * Reading reading = PublishedForm.read(Files.readAllBytes(file));
 * reading.notes().forEach(note -> System.out.println(note.message(Language.EN)));
 * CheckResult result = RuleSet.standard().check(reading.report());
 * String page = FormWriter.standard().write(reading.report());
 * }</pre>
 *
 * <p>Start at {@link io.github.gongkai.publishedform.PublishedForm} to read, at {@link
 * io.github.gongkai.publishedform.write.FormWriter} to write, and at {@link io.github.gongkai.publishedform.narrative.Claims} for what the
 * narrative says in figures.
 */
module io.github.gongkai.publishedform {
    requires transitive io.github.gongkai;
    requires org.jsoup;
    requires static org.immutables.value;
    requires static org.immutables.serial;
    requires static org.jspecify;

    exports io.github.gongkai.publishedform;
    exports io.github.gongkai.publishedform.narrative;
    exports io.github.gongkai.publishedform.write;
}
