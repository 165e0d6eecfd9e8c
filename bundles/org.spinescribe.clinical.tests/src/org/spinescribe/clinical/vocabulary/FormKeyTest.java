/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;


import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Spinal Neoplasms | spinal neoplasm", "Spinal Neoplasms | Neoplasms, Spinal",
            "Hemangiopericytoma | haemangiopericytomas", "Laminectomy | laminectomies", "Vertebra | vertebrae",
            "Metastasis | metastases", "Disease | diseases", "Abscess | abscesses", "Chordoma | chordomata",
            "Giant Cell Tumor of Bone | giant-cell tumours of the bone", "Fractures, Bone | bone fracture",
            "Orthopedic Procedures | orthopaedic procedure", "Diskectomy | discectomies", "Edema | oedema",
            "Arnold-Chiari Malformation | Arnold Chiari malformations", "Sjögren's Syndrome | Sjogrens syndromes" })
    void formsOfOneTermHaveOneKey(String one, String other) {
        assertEquals(FormKey.of(one), FormKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Spinal Cord | Spine", "Kyphosis | Lordosis", "Osteoma | Osteosarcoma",
            "Paraplegia | Paraparesis", "Thoracic | Thoracica", "Arthritis | Arthrosis" })
    void differentTermsHaveDifferentKeys(String one, String other) {
        assertNotEquals(FormKey.of(one), FormKey.of(other));
    }

    @Test
    void commasMarkInversionsAndAreKept() {
        assertEquals("neoplasms, spinal", TermKey.of("Neoplasms , Spinal"));
        assertEquals("x ray", TermKey.of(" X–ray "));
        assertEquals("brown sequard syndrome", TermKey.of("Brown-Séquard Syndrome"));
        assertEquals("", TermKey.of(" … "));
    }

    @Test
    void aLongRowOfLettersIsHarmless() {
        String commas = ",".repeat(100_000);
        assertTrue(FormKey.of("disk".repeat(25_000) + commas).equals(FormKey.of("disc".repeat(25_000) + commas)));
    }
}
