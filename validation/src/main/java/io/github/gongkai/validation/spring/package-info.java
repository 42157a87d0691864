/** What Spring asks for, to read the properties that violations stand at. Not for use; Spring finds it. */
@NullMarked
package io.github.gongkai.validation.spring;

import org.jspecify.annotations.NullMarked;
