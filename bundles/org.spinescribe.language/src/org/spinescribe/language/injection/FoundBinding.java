/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import com.google.inject.Binder;
import com.google.inject.Binding;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.spi.BindingScopingVisitor;
import com.google.inject.spi.BindingTargetVisitor;
import com.google.inject.spi.ElementVisitor;

/** A binding in the result of Xtext's search by the type of a key. It provides objects, but supports no visitors. */
record FoundBinding<T>(Key<T> key, Provider<T> provider) implements Binding<T> {

    @Override
    public Key<T> getKey() {
        return key;
    }

    @Override
    public Provider<T> getProvider() {
        return provider;
    }

    @Override
    public Object getSource() {
        return key;
    }

    @Override
    public <V> V acceptTargetVisitor(BindingTargetVisitor<? super T, V> visitor) {
        throw PlainBinder.unsupported("visitors of bindings");
    }

    @Override
    public <V> V acceptScopingVisitor(BindingScopingVisitor<V> visitor) {
        throw PlainBinder.unsupported("visitors of bindings");
    }

    @Override
    public <V> V acceptVisitor(ElementVisitor<V> visitor) {
        throw PlainBinder.unsupported("visitors of bindings");
    }

    @Override
    public void applyTo(Binder binder) {
        throw PlainBinder.unsupported("copies of bindings");
    }
}
