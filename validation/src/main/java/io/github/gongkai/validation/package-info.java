/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Constraints of Jakarta Validation on annual reports.
 *
 * <p>{@link io.github.gongkai.validation.Consistent}, {@link io.github.gongkai.validation.FollowsOn} and
 * {@link io.github.gongkai.validation.RollsUp} ask the rules engine of the core, and make one violation of each finding, at the path
 * of a cell. The others look at one thing each. The rules name the sources of what is statutory.
 *
 * <p>Every constraint takes {@code null} for valid. They need Hibernate Validator, 8.0 or 9.1.
 *
 * <p>The message of a violation that comes of a finding may contain {@code {findingZh}} and {@code {findingEn}}, the finding in
 * words; {@code {ruleId}}, the id of the rule, and {@code {checkKey}}, the key of the check; {@code {placeZh}} and {@code {placeEn}},
 * what the cell, or what else the violation stands at, is called; {@code {severityZh}} and {@code {severityEn}}. Two violations at one
 * place whose messages are the same are one for Hibernate Validator, so that a message of one's own had better contain the key.
 */
@NullMarked
package io.github.gongkai.validation;

import org.jspecify.annotations.NullMarked;
