/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.rollup.Roster;

/** A roster that was read: how its file was named on the command line, and who is on it. */
record RosterFile(String file, Roster roster) {}
