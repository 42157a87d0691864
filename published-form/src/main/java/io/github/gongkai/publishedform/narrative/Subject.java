/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import java.util.List;

/**
 * What a number counts.
 *
 * @param rule the rule by which it is compared
 * @param meanings what it can mean on the form, the usual meaning first; none where the edition has no such cells
 */
record Subject(NarrativeRule rule, List<Meaning> meanings) {}
