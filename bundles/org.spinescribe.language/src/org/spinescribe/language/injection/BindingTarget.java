/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import com.google.inject.Key;

/** Where the object of a key comes from. */
sealed interface BindingTarget {

    /** An object that exists already. */
    record Instance(Object object) implements BindingTarget {
    }

    /** The object of another key; of the key itself when a class is bound to nothing else. */
    record Other(Key<?> key) implements BindingTarget {
    }

    /** An object of a provider that exists already. */
    record Provided(jakarta.inject.Provider<?> provider) implements BindingTarget {
    }

    /** An object of a provider that the injector makes. */
    record ProvidedBy(Key<? extends jakarta.inject.Provider<?>> provider) implements BindingTarget {
    }
}
