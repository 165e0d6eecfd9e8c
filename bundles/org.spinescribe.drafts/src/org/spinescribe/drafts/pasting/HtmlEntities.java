/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Characters that HTML names. One of a name that is not known here stays as it is written. */
final class HtmlEntities {

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));");
    private static final Map<String, String> NAMED = Stream.of("amp&", "lt<", "gt>", "quot\"", "apos'", "nbsp\u00a0",
            "shy\u00ad", "ensp\u2002", "emsp\u2003", "thinsp\u2009", "ndash–", "mdash—", "minus−", "hellip…", "lsquo‘",
            "rsquo’", "sbquo‚", "ldquo“", "rdquo”", "bdquo„", "laquo«", "raquo»", "prime′", "Prime″", "deg°",
            "plusmn±", "times×", "divide÷", "le≤", "ge≥", "ne≠", "asymp≈", "micro\u00b5", "middot·", "bull•", "para¶",
            "sect§", "copy©", "reg®", "trade™", "dagger†", "Dagger‡", "permil‰", "frac12½", "frac14¼", "frac34¾",
            "sup1¹", "sup2²", "sup3³", "rarr→", "larr←", "euro€", "pound£", "cent¢", "infin∞", "radic√",
            "alphaα", "betaβ", "gammaγ", "deltaδ", "epsilonε", "thetaθ", "kappaκ", "lambdaλ", "muμ", "piπ", "rhoρ",
            "sigmaσ", "tauτ", "phiφ", "chiχ", "psiψ", "omegaω", "DeltaΔ", "SigmaΣ", "OmegaΩ", "aumlä", "oumlö",
            "uumlü", "AumlÄ", "OumlÖ", "UumlÜ", "szligß", "eacuteé", "egraveè", "agraveà", "ccedilç", "ntildeñ")
            .collect(Collectors.toMap(each -> each.substring(0, each.length() - 1),
                    each -> each.substring(each.length() - 1)));

    private HtmlEntities() {
    }

    /** A text with its entities resolved. */
    static String decoded(String text) {
        return text.indexOf('&') < 0 ? text
                : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(),
                        found.group(1), found.group(2), found.group(3))));
    }

    private static String character(String written, String decimal, String hexadecimal, String name) {
        if (name != null) {
            return NAMED.getOrDefault(name, written);
        }
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : written;
    }
}
