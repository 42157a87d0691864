/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Optional;

/** Where a violation stands: the properties that lead there, what people call it, and the cell that is meant, if one is. */
record Spot(List<String> path, Wording name, Optional<DossierCell> cell) {}
