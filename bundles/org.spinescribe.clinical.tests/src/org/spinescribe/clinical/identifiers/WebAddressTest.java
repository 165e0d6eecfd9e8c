/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.identifiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only sites and mailboxes become links, with addresses in standard form. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "https://example.org | https://example.org",
            "<https://example.org> | https://example.org",
            "HTTP://example.org:8080/a?b=c#d | HTTP://example.org:8080/a?b=c#d",
            "https://doi.org/10.1016/S0140-6736(05)[1] | https://doi.org/10.1016/S0140-6736(05)%5b1%5d",
            "https://example.org/a b<c>\"d'e?f=ü&g | https://example.org/a%20b%3cc%3e%22d'e?f=%c3%bc&g",
            "https://example.org/a#b#c | https://example.org/a#b%23c", "https://example.org/100% | "
                    + "https://example.org/100%25", "https://example.org/a\\b|https://example.org/a%5cb",
            "http://[::1]/x | http://[::1]/x", "https://my_host.example.org/ | https://my_host.example.org/",
            "mailto:ada@example.org | mailto:ada@example.org", "MailTo:a@b.c?subject=x y | mailto:a@b.c?subject=x%20y",
            "doi:10.1000/182 | https://doi.org/10.1000/182",
            "10.1002/(SICI)1097(19970101)79:1<1::AID>3.0.CO;2-# | "
                    + "https://doi.org/10.1002/(SICI)1097(19970101)79:1%3c1::AID%3e3.0.CO;2-%23" })
    void validAddressesAreLinks(String typed, String address) {
        assertEquals(Optional.of(address), WebAddress.of(typed));
        assertEquals(address, URI.create(address).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "example.org", "file:///C:/Windows/System32/calc.exe", "//evil.example/x",
            "\\\\server\\share", "javascript:alert(1)", "vbscript:x", "data:text/html,x", "https://", "http:///x",
            "https:example.org", "ftp://example.org/x", "mailto:", "mailto:nobody", "https://[1/x", "tel:110", "#f" })
    void otherAddressesAreNoLinks(String typed) {
        assertEquals(Optional.empty(), WebAddress.of(typed));
    }
}
