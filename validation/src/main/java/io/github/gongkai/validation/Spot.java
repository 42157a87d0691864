package io.github.gongkai.validation;

import io.github.gongkai.text.Wording;
import java.util.List;

/** Where a violation stands: the properties that lead there, and what people call it. */
record Spot(List<String> path, Wording name) {}
