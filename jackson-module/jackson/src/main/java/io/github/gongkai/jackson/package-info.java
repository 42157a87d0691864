/**
 * Annual reports, and what came of checking them, as JSON, with Jackson 3: one strict format, and the same bytes
 * as from the other version of Jackson.
 *
 * <p>Start at {@link io.github.gongkai.jackson.GongkaiJson}, or add {@link io.github.gongkai.jackson.GongkaiModule} to a
 * mapper.
 */
@NullMarked
package io.github.gongkai.jackson;

import org.jspecify.annotations.NullMarked;
