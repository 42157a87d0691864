package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.Section;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** What was read from a published source: the report as far as it could be read, and the notes. */
@Value.Immutable
public sealed interface Reading extends Serializable permits ImmutableReading {

    /** The report. Cells that the source does not carry are not read; nothing in it was guessed. */
    AnnualReport report();

    /** The table sections of which at least one row was read. */
    Set<Section> tables();

    /** The name of the encoding that the source was decoded with; empty if it was given as text. */
    String charset();

    /** What was assumed or could not be read, in the order of the source. */
    List<Note> notes();
}
