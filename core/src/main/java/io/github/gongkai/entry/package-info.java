/**
 * What stands in one cell: a stated figure, nothing, a mark, unreadable text, or something that was not read; and
 * {@link io.github.gongkai.entry.Entries}, the flat holder of the entries of one table.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.entry;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
