/** What else a user could check a report with: general rule engines, given the same rules. Not published. */
@NullMarked
package io.github.gongkai.benchmarks.rival;

import org.jspecify.annotations.NullMarked;
