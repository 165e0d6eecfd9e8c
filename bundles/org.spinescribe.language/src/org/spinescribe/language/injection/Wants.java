/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

import com.google.inject.BindingAnnotation;
import com.google.inject.Inject;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;

import jakarta.inject.Qualifier;

/** Reads the annotations of constructors, fields and methods that request injection. */
final class Wants {

    private Wants() {
    }

    /** Whether the injector has to fill this place. */
    static boolean any(AnnotatedElement place) {
        return place.isAnnotationPresent(Inject.class) || place.isAnnotationPresent(jakarta.inject.Inject.class);
    }

    /** Whether the injector leaves the place alone when nothing is bound for it. */
    static boolean optional(AnnotatedElement place) {
        Inject inject = place.getAnnotation(Inject.class);
        return inject != null && inject.optional();
    }

    /** The key of a place, by its type and its binding annotation. */
    static Key<?> key(TypeLiteral<?> type, Annotation... annotations) {
        for (Annotation each : annotations) {
            Class<? extends Annotation> kind = each.annotationType();
            if (kind.isAnnotationPresent(BindingAnnotation.class) || kind.isAnnotationPresent(Qualifier.class)) {
                return Key.get(type, each);
            }
        }
        return Key.get(type);
    }

    /** The keys of all parameters. */
    static List<Key<?>> keys(List<TypeLiteral<?>> types, Annotation[][] annotations) {
        List<Key<?>> keys = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            keys.add(key(types.get(i), annotations[i]));
        }
        return keys;
    }

    /** The key of the provided object, for the key of a provider; null for another key. */
    static Key<?> ofProvider(Key<?> key) {
        Class<?> raw = key.getTypeLiteral().getRawType();
        Type type = key.getTypeLiteral().getType();
        if (raw != com.google.inject.Provider.class && raw != jakarta.inject.Provider.class
                || !(type instanceof ParameterizedType provider)) {
            return null;
        }
        return key.ofType(provider.getActualTypeArguments()[0]);
    }
}
