/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import java.util.Arrays;
import java.util.List;

/** A way in which cells of published reports come to state no figure. */
public enum MissingPattern {
    /** A zero is left out: body cells of 三 and 四 that would be zero are blank, all or some of them. */
    ZEROS_LEFT_BLANK,
    /** In the five columns of legal persons and other organizations, cells that would be zero are blank, all or some of them. */
    ORGANIZATIONS_LEFT_BLANK,
    /** Totals are not reckoned: cells of 总计 and of 三(七) are blank, all or some of them, whatever they would be. */
    TOTALS_LEFT_BLANK,
    /** The organ has no such power: cells of 二 that would be zero are blank or hold a mark, such as / or 不适用. */
    NO_SUCH_POWER,
    /** A row is not filled in: it is blank, whatever its figures would be. Only as unknown do such cells contradict nothing. */
    NOT_FILLED_IN,
    /** The source does not carry a whole table. */
    TABLE_NOT_READ,
    /** The source ends in the middle of the form: nothing behind a cell was read. */
    CUT_OFF,
    /** Single cells were not read, as where a digit is lost. */
    CELL_NOT_READ,
    /** Single cells hold text in place of a figure. */
    TEXT_IN_CELL;

    /** The patterns after which no check of a consistent report is violated under any missing policy. */
    static final List<MissingPattern> HARMLESS =
            Arrays.stream(values()).filter(pattern -> pattern != NOT_FILLED_IN).toList();
}
