/** What decides on the constraints: it calls the engine of the core, and says what it found. Not for use. */
@NullMarked
package io.github.gongkai.validation.validator;

import org.jspecify.annotations.NullMarked;
