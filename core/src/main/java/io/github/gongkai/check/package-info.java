/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The engine: a {@link io.github.gongkai.check.RuleSet} applied to a report gives a
 * {@link io.github.gongkai.check.CheckResult} of verdicts and findings.
 *
 * <p>Holds no rule, which are in {@link io.github.gongkai.rule}, and does not say which figure is wrong, which {@link
 * io.github.gongkai.diagnose} does. Two years are checked as a {@link io.github.gongkai.check.Dossier}, many as a {@link
 * io.github.gongkai.check.ReportSeries}, a government with its members as a {@link io.github.gongkai.check.RollUp}.
 */
@NullMarked
@ValueStyle
@Serial.Version(1)
package io.github.gongkai.check;

import io.github.gongkai.internal.ValueStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
