/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The print of LaTeX in bibliographies. */
class LatexTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', value = {
            "{\\L}ukasz                       | Łukasz",
            "Enneking W{\\\"o}lfel            | Enneking Wölfel",
            "K\\\"onig, K{\\\"{o}}nig         | König, König",
            "Ren{\\'e}e, Ren\\'{e}e, Ren\\' ee | Renée, Renée, Renée",
            "\\v{S}kori\\'c, \\v{s}           | Škorić, š",
            "\\aa rhus, {\\AA}ngstr\\\"om     | århus, Ångström",
            "Nguy\\~{\\^e}n, na{\\\"\\i}ve, {\\'\\i} | Nguyễn, naïve, í",
            "Gar\\c{c}on, Gar\\c con          | Garçon, Garçon",
            "1036--1044 and --- \\ldots{} so  | 1036–1044 and — … so",
            "``Paget's'' disease              | “Paget’s” disease",
            "{HPC} of the {S}pine             | HPC of the Spine",
            "\\emph{In vivo} and {\\it in vitro} | <i>In vivo</i> and <i>in vitro</i>",
            "\\textit{a \\textbf{b}} c        | <i>a b</i> c",
            "$\\geq$ 3, $<$5, \\textgreater{}2 | ≥ 3, <5, >2",
            "\\textsuperscript{18}F-FDG, $^{18}$F, H$_2$O | <sup>18</sup>F-FDG, <sup>18</sup>F, H<sub>2</sub>O",
            "45$^\\circ$, 37\\textdegree C    | 45°, 37°C",
            "$\\alpha$-actin, \\textmu m      | α-actin, µm",
            "$-1$                             | −1",
            "Smith \\& Wesson, 5\\%, \\#1, a\\_b | Smith & Wesson, 5%, #1, a_b",
            "a  b \t c                        | a b c",
            "T5~mm                            | T5\u00A0mm",
            "\\href{http://x.y}{here}         | here",
            "{{nested} {braces}}              | nested braces",
            "unbalanced } brace               | unbalanced brace" })
    void prints(String latex, String text) {
        assertEquals(text, LatexText.of(latex, (index, command) -> fail(command)));
    }
}
