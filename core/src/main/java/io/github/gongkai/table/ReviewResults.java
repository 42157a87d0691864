/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.ReviewResult;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/** The results of one track of section 四, and their total. */
@Value.Immutable
public sealed interface ReviewResults extends TableRow, WithReviewResults permits ImmutableReviewResults {

    /** 结果维持. */
    Entry upheld();

    /** 结果纠正. */
    Entry corrected();

    /** 其他结果. */
    Entry otherResult();

    /** 尚未审结. */
    Entry pending();

    /** 总计. */
    Entry total();

    @Override
    default Map<FormColumn, Entry> byColumn() {
        return Map.of(
                ReviewResult.UPHELD,
                upheld(),
                ReviewResult.CORRECTED,
                corrected(),
                ReviewResult.OTHER_RESULT,
                otherResult(),
                ReviewResult.PENDING,
                pending(),
                ReviewResult.TOTAL,
                total());
    }

    /** Returns the results of these four counts, with their sum as the total. */
    static ReviewResults ofResults(long upheld, long corrected, long otherResult, long pending) {
        return ofStated(upheld, corrected, otherResult, pending, 0)
                .withTotal(Entry.of(Count.ofSum(upheld, corrected, otherResult, pending)));
    }

    /** Returns the results of these five counts, with the total as the organ stated it, right or wrong. */
    static ReviewResults ofStated(long upheld, long corrected, long otherResult, long pending, long total) {
        return builder()
                .upheld(Entry.count(upheld))
                .corrected(Entry.count(corrected))
                .otherResult(Entry.count(otherResult))
                .pending(Entry.count(pending))
                .total(Entry.count(total))
                .build();
    }

    /** Returns a builder, which needs every entry. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads the row from what gives the entry of each of its columns. */
    static ReviewResults from(Function<? super FormColumn, Entry> columns) {
        return builder()
                .upheld(columns.apply(ReviewResult.UPHELD))
                .corrected(columns.apply(ReviewResult.CORRECTED))
                .otherResult(columns.apply(ReviewResult.OTHER_RESULT))
                .pending(columns.apply(ReviewResult.PENDING))
                .total(columns.apply(ReviewResult.TOTAL))
                .build();
    }

    /** Builds a row; every entry must be set. */
    class Builder extends ImmutableReviewResults.Builder {
        Builder() {}
    }
}
