/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkIdentifierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.1007/s00586-017-5322-1                               | 10.1007/s00586-017-5322-1
            doi:10.1007/s00586-017-5322-1                           | 10.1007/s00586-017-5322-1
            https://doi.org/10.1007/s00586-017-5322-1               | 10.1007/s00586-017-5322-1
            http://dx.doi.org/10.1016/S0140-6736(05)67889-1         | 10.1016/S0140-6736(05)67889-1
            https://thejns.org/doi/abs/10.3171/2019.1.SPINE18776    | 10.3171/2019.1.SPINE18776
            pmid:28993889                                           | pmid:28993889
            PMID: 28993889                                          | pmid:28993889
            pmid28993889                                            | pmid:28993889
            https://pubmed.ncbi.nlm.nih.gov/28993889/               | pmid:28993889
            https://www.ncbi.nlm.nih.gov/pubmed/28993889            | pmid:28993889
            https://pmc.ncbi.nlm.nih.gov/articles/PMC5741845/       | PMC5741845
            https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5741845/   | PMC5741845
            PMC5741845                                              | PMC5741845
            """)
    void isReadFromPastedText(String pasted, String identifier) {
        assertEquals(Optional.of(identifier), WorkIdentifier.of(pasted).map(WorkIdentifier::text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "smith2018", "28993889", "10.1007", "https://example.org/28993889", "", "pmid:",
            "https://pubmed.ncbi.nlm.nih.gov/?term=kyphosis" })
    void needsALabelOrAddress(String typed) {
        assertEquals(Optional.empty(), WorkIdentifier.of(typed));
    }
}
