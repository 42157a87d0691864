/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

/** The style sheet of every page: for screens wide and narrow, light and dark, and for A4. */
final class Stylesheet {
    static final String TEXT = """

            :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --rule: #444; --head: #f3f3f1; --soft: #555; --mark: #9c1c00; --wash: #fff3e6; --link: #0b4f9e; }
            @media screen and (prefers-color-scheme: dark) {
              :root { --ink: #e8e6e3; --paper: #17181a; --rule: #8a8a8a; --head: #26282b; --soft: #b5b3b0; --mark: #ffb08f; --wash: #3a2417; --link: #9cc4ff; }
            }
            * { box-sizing: border-box; }
            body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.75 "Songti SC", SimSun, "Noto Serif CJK SC", "Source Han Serif SC", serif; }
            main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
            .title { margin: 1.25rem 0; font-size: 1.5rem; font-weight: bold; line-height: 1.4; text-align: center; text-indent: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
            h2 { margin: 2rem 0 .75rem; font-size: 1.125rem; line-height: 1.4; }
            .text p { margin: 0; min-height: 1.75em; text-indent: 2em; text-align: justify; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
            .text p.title { margin: 1.25rem 0; text-indent: 0; text-align: center; }
            .facts { display: flex; flex-wrap: wrap; gap: 0 1.5rem; border-bottom: 1px solid var(--rule); padding-bottom: .25rem; color: var(--soft); font-size: .875rem; }
            .facts p { margin: 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
            .line { display: inline-block; width: 9em; border-bottom: 1px solid currentcolor; }
            .room { min-height: 12em; border: 1px solid var(--rule); }
            .nothing, .remark { color: var(--soft); font-style: normal; }
            .nothing { margin: 0; text-indent: 2em; }
            .remark { display: block; font-size: .75rem; }
            .scroll { overflow-x: auto; }
            .scroll:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
            table { width: 100%; min-width: 44rem; border-collapse: collapse; font-size: .875rem; line-height: 1.35; }
            caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
            th, td { border: 1px solid var(--rule); padding: .35rem .25rem; text-align: center; vertical-align: middle; font-weight: normal; }
            th { background: var(--head); }
            td { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; font-variant-numeric: tabular-nums; }
            td:not([data-gongkai-state]) { overflow-wrap: normal; }
            td.corner { white-space: normal; background: var(--head); }
            .applications th[scope=row], .applications td.corner, .proactiveDisclosure th[scope=row] { text-align: left; }
            .applications th[scope=row][rowspan], .applications th[scope=rowgroup] { text-align: center; }
            .proactiveDisclosure th { font-weight: normal; }
            .proactiveDisclosure .label { width: 28%; }
            .applications .outcomes { width: 4.5em; }
            .applications .group { width: 5.5em; }
            .applications .label { width: 30%; }
            .reviewAndLitigation { table-layout: fixed; }
            td.wrong, td.candidate, td.finding { background: var(--wash); box-shadow: inset 0 0 0 2px var(--mark); }
            td.candidate, td.finding { box-shadow: none; outline: 2px dashed var(--mark); outline-offset: -3px; }
            td.finding { outline-style: dotted; }
            .mark { display: block; margin-top: .15rem; color: var(--mark); font-size: .75rem; line-height: 1.25; white-space: normal; overflow-wrap: normal; unicode-bidi: isolate; -webkit-user-select: none; user-select: none; }
            .mark a { color: inherit; font-weight: bold; }
            a { color: var(--link); }
            .summary { border: 2px solid var(--rule); padding: .75rem 1rem; margin-bottom: 1.5rem; font-size: .9375rem; line-height: 1.6; }
            .summary h2 { margin: 0 0 .5rem; }
            .summary p, .notes p { margin: .15rem 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
            .notes { margin-top: .5rem; font-size: .875rem; line-height: 1.5; }
            ul.remarks { list-style: none; margin: .5rem 0; padding: 0; }
            ul.remarks > li { display: grid; grid-template-columns: 2.75em 1fr; border-top: 1px solid var(--rule); padding: .4rem 0; }
            .number { color: var(--mark); }
            .remarks ul { margin: .15rem 0; padding-left: 1.25em; }
            .back { font-size: .8125rem; margin-right: 1em; }
            summary { cursor: pointer; }
            :target { scroll-margin: 4rem; }
            td:target, li:target { outline: 3px solid var(--link); outline-offset: -1px; }
            @page { size: A4; margin: 16mm 14mm; }
            @media print {
              :root { color-scheme: light; --ink: #000; --paper: #fff; --rule: #000; --head: transparent; --soft: #000; --mark: #000; --wash: transparent; --link: #000; }
              body { font-size: 10.5pt; line-height: 1.6; }
              main { max-width: none; padding: 0; }
              .scroll { overflow: visible; }
              table { min-width: 0; font-size: 8.5pt; line-height: 1.25; break-inside: avoid; }
              th, td { padding: .8mm .6mm; }
              .reviewAndLitigation { font-size: 8pt; }
              .mark, .remark { font-size: 7pt; }
              thead { display: table-header-group; }
              tr, h2, ul.remarks > li { break-inside: avoid; }
              h2 { break-after: avoid; }
              a { text-decoration: none; }
              .back { display: none; }
              details::details-content { content-visibility: visible; block-size: auto; }
              :target { outline: none; }
            }
            """;

    private Stylesheet() {}
}
