/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.jqwik;

import io.github.gongkai.testkit.Sample;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A sample that jqwik shrinks: to fewer figures that are not zero first, and then to smaller ones. */
record ShrinkableSample<T>(Sample<T> sample) implements Shrinkable<T> {

    @Override
    public T value() {
        return sample.value();
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return sample.simpler().map(ShrinkableSample::new);
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(sample.nonZero(), sample.sum());
    }
}
