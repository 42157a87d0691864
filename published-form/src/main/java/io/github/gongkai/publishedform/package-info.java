/**
 * Reading the published form: {@link io.github.gongkai.publishedform.PublishedForm} gives a
 * {@link io.github.gongkai.publishedform.Reading}, the report and the notes on what was assumed or could not be read.
 */
@NullMarked
@Serial.Version(1)
@Value.Style(
        jdkOnly = true,
        jdk9Collections = true,
        overshadowImplementation = true,
        depluralize = false,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        allowedClasspathAnnotations = Override.class)
package io.github.gongkai.publishedform;

import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
