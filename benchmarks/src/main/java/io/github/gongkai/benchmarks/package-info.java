/** What a check costs, measured against straight-line code for the same rules. Not published. */
@NullMarked
package io.github.gongkai.benchmarks;

import org.jspecify.annotations.NullMarked;
