package io.github.gongkai.form;

import io.github.gongkai.GeneratedDocs;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page docs/editions.md says what the grid says. */
class EditionsPageTest {
    private static final String INTRODUCTION = """
            # The form in both editions

            Every row and column with its official label and its identifier, which is its name in Java and in data. This page
            is written from the grid in `core`; a test fails when the two differ.

            What corresponds between the editions is what has the same identifier, with these exceptions:

            - 三(六) 其他处理 is one row in the trial form, `undivided`; it corresponds to the three rows of the revised form together.
            - `administrativeFees` counts items in the trial form and states money in the revised form: they do not compare.
            - 其他对外管理服务事项 and 政府集中采购 are in the trial form alone.
            - Of `regulations` and `normativeDocuments` no column of one edition is a column of the other.

            """;

    @Test
    void pageIsWhatTheGridSays() throws IOException {
        GeneratedDocs.assertFile("editions.md", page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (FormEdition edition : FormEdition.values()) {
            page.append(
                    "## `%s`, %s\n\n".formatted(edition, edition.instrument().number()));
            for (Section section : Section.values()) {
                if (section.isTable()) {
                    append(page, edition.table(section));
                }
            }
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static void append(StringBuilder page, FormTable table) {
        FormEdition edition = table.edition();
        Section section = table.section();
        page.append("### %s、%s — `%s`, %d cells\n\n"
                .formatted(
                        section.number(),
                        section.title().zh(),
                        section.identifier(),
                        table.cells().size()));
        page.append("| number | label | identifier | columns |\n|---|---|---|---|\n");
        String before = "";
        for (FormRow row : table.rows()) {
            String columns = row.columns(edition).stream()
                    .map(column -> column.label(edition).zh() + " `" + column.identifier() + "`")
                    .collect(Collectors.joining(", "));
            page.append("| %s | %s | `%s` | %s |\n"
                    .formatted(
                            row.number(),
                            row.label(edition).zh(),
                            row.identifier(),
                            columns.equals(before) ? "the same" : columns));
            before = columns;
        }
        page.append("\n");
    }
}
