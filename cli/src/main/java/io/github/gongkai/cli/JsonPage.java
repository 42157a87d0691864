package io.github.gongkai.cli;

import io.github.gongkai.check.Interval;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** What JSON for programs is written on, as UTF-8: the values that objects of any command are made of. */
final class JsonPage implements AutoCloseable {
    private final PrintStream out;
    private final JsonGenerator json;

    JsonPage(PrintStream out) {
        this.out = out;
        this.json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    JsonGenerator json() {
        return json;
    }

    /** Writes an object as the next element or, behind a name, as its value. */
    void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    /** Writes an array with an object for each item. */
    <T> void objects(String name, Collection<T> items, Consumer<? super T> content) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item -> object(() -> content.accept(item)));
        json.writeEndArray();
    }

    /** Writes an object, or null if there is none. */
    <T> void object(String name, Optional<T> item, Consumer<? super T> content) {
        json.writeName(name);
        item.ifPresentOrElse(known -> object(() -> content.accept(known)), json::writeNull);
    }

    void text(String name, Optional<String> text) {
        json.writeName(name);
        json.writeString(text.orElse(null));
    }

    void number(String name, Optional<BigDecimal> number) {
        json.writeName(name);
        number.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    void wording(String name, Wording wording) {
        json.writeName(name);
        object(() -> texts(wording));
    }

    /** Writes the properties of an object that is a wording. */
    void texts(Wording wording) {
        json.writeStringProperty("zh", wording.zh());
        json.writeStringProperty("en", wording.en());
    }

    void interval(String name, Interval interval) {
        json.writeName(name);
        object(() -> {
            number("min", interval.min());
            number("max", interval.max());
        });
    }

    /** Writes the properties of a rule that are the same in every edition. */
    void rule(Rule rule) {
        json.writeStringProperty("rule", rule.id().value());
        json.writeStringProperty("basis", rule.basis().name());
        json.writeStringProperty("severity", rule.severity().name());
        wording("statement", rule.statement());
    }

    /** Writes the properties that tell a cell: of which report it is, its pointer, and how the form calls it. */
    void cell(ReportRole report, CellRef cell) {
        json.writeStringProperty("report", report.name());
        json.writeStringProperty("cell", cell.pointer());
        wording("label", Wording.of(cell.label(Language.ZH), cell.label(Language.EN)));
    }

    /** Writes what a cell holds: a count is a number, a blank cell is null, anything else is an object. */
    void entry(Entry entry) {
        json.writeName("entry");
        switch (entry.state()) {
            case STATED -> figure(entry.figure().orElseThrow());
            case BLANK -> json.writeNull();
            case MARKED -> object(() -> text("mark", entry.text()));
            case UNREADABLE -> object(() -> text("unreadable", entry.text()));
            case NOT_READ -> object(() -> json.writeBooleanProperty("notRead", true));
        }
    }

    private void figure(Figure figure) {
        if (figure instanceof Amount amount) {
            object(() -> {
                json.writeStringProperty("amount", amount.value().toPlainString());
                json.writeStringProperty("unit", amount.unit().name());
            });
        } else {
            json.writeNumber(figure.value());
        }
    }

    /** Ends the last line. */
    @Override
    public void close() {
        json.close();
        out.println();
        out.flush();
    }
}
