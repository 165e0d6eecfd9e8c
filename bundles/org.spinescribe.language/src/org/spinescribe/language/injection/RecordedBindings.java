/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import com.google.inject.binder.AnnotatedBindingBuilder;
import com.google.inject.binder.AnnotatedConstantBindingBuilder;

/** Records the bindings of a module, in the module's order. */
final class RecordedBindings extends PlainBinder {

    private final List<RecordedBinding<?>> bindings = new ArrayList<>();

    /** The recorded bindings by their keys. Of two bindings of one key the later one counts. */
    Map<Key<?>, RecordedBinding<?>> byKey() {
        Map<Key<?>, RecordedBinding<?>> byKey = new LinkedHashMap<>();
        bindings.forEach(each -> byKey.put(each.key(), each));
        return byKey;
    }

    @Override
    public <T> RecordedBinding<T> bind(Key<T> key) {
        RecordedBinding<T> binding = new RecordedBinding<>(key);
        bindings.add(binding);
        return binding;
    }

    @Override
    public <T> AnnotatedBindingBuilder<T> bind(TypeLiteral<T> type) {
        return bind(Key.get(type));
    }

    @Override
    public <T> AnnotatedBindingBuilder<T> bind(Class<T> type) {
        return bind(Key.get(type));
    }

    @Override
    public AnnotatedConstantBindingBuilder bindConstant() {
        return new RecordedConstant(bindings);
    }
}
