/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.google.inject.Binding;
import com.google.inject.ConfigurationException;
import com.google.inject.ImplementedBy;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.ProvidedBy;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.spi.Message;

/**
 * Creates the objects of a module as Guice does, without Guice's inspection of all bindings. It supports what Xtext's
 * modules use: bindings to classes, instances, providers and constants, singletons, {@code @ImplementedBy} and
 * {@code @ProvidedBy}, and injected constructors, fields and methods. It refuses anything else. Thread-safe.
 */
public final class QuickInjector extends UninspectedInjector {

    private final Map<Key<?>, RecordedBinding<?>> bindings;
    private final Map<TypeLiteral<?>, Recipe> recipes = new ConcurrentHashMap<>();
    private final Map<Object, Object> singletons = new HashMap<>();

    /** Objects that exist but whose members are not injected yet: their dependencies may refer back to them. */
    private final ThreadLocal<Map<TypeLiteral<?>, Object>> unfinished = ThreadLocal.withInitial(HashMap::new);

    /** Reads the bindings of a module, and makes its eager singletons. */
    public QuickInjector(Module module) {
        RecordedBindings recorded = new RecordedBindings();
        module.configure(recorded);
        recorded.bind(Injector.class).toInstance(this);
        bindings = recorded.byKey();
        bindings.forEach((key, binding) -> {
            if (binding.eager()) {
                getInstance(key);
            }
        });
    }

    @Override
    public void injectMembers(Object instance) {
        recipe(TypeLiteral.get(instance.getClass())).fill(instance, this::getInstance, this::has);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getInstance(Key<T> key) {
        RecordedBinding<?> binding = bindings.get(key);
        if (binding == null) {
            return (T) unbound(key);
        }
        return (T) (binding.singleton() ? once(key, binding.target()) : object(key, binding.target()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<Binding<T>> findBindingsByType(TypeLiteral<T> type) {
        return bindings.keySet().stream().filter(key -> key.getTypeLiteral().equals(type))
                .<Binding<T>>map(key -> new FoundBinding<>((Key<T>) key, getProvider((Key<T>) key))).toList();
    }

    private Object object(Key<?> key, BindingTarget target) {
        return switch (target) {
            case BindingTarget.Instance it -> it.object();
            case BindingTarget.Provided it -> it.provider().get();
            case BindingTarget.ProvidedBy it -> ((jakarta.inject.Provider<?>) getInstance(it.provider())).get();
            case BindingTarget.Other it -> it.key().equals(key) ? unbound(key) : getInstance(it.key());
        };
    }

    private Object once(Key<?> key, BindingTarget target) {
        synchronized (singletons) {
            Object known = singletons.get(key);
            if (known == null) {
                known = object(key, target);
                singletons.put(key, known);
            }
            return known;
        }
    }

    /** An object without a binding: a provider, or an object by the annotations or the constructor of its type. */
    private Object unbound(Key<?> key) {
        Key<?> provided = Wants.ofProvider(key);
        if (provided != null) {
            return getProvider(provided);
        }
        TypeLiteral<?> type = key.getTypeLiteral();
        Class<?> raw = type.getRawType();
        if (raw.isAnnotationPresent(ImplementedBy.class)) {
            return getInstance(raw.getAnnotation(ImplementedBy.class).value());
        }
        if (raw.isAnnotationPresent(ProvidedBy.class)) {
            return getInstance(raw.getAnnotation(ProvidedBy.class).value()).get();
        }
        if (key.getAnnotationType() != null || !recipe(type).makes()) {
            throw new ConfigurationException(List.of(new Message("Nothing is bound for " + key)));
        }
        return raw.isAnnotationPresent(Singleton.class) || raw.isAnnotationPresent(jakarta.inject.Singleton.class)
                ? onlyOne(type) : made(type);
    }

    private Object onlyOne(TypeLiteral<?> type) {
        synchronized (singletons) {
            Object known = singletons.get(type);
            if (known == null) {
                known = made(type);
                singletons.put(type, known);
            }
            return known;
        }
    }

    private Object made(TypeLiteral<?> type) {
        Map<TypeLiteral<?>, Object> mine = unfinished.get();
        Object known = mine.get(type);
        if (known != null) {
            return known;
        }
        Recipe recipe = recipe(type);
        Object made = recipe.make(this::getInstance);
        mine.put(type, made);
        try {
            recipe.fill(made, this::getInstance, this::has);
        } finally {
            mine.remove(type);
        }
        return made;
    }

    private Recipe recipe(TypeLiteral<?> type) {
        Recipe known = recipes.get(type);
        if (known == null) {
            known = Recipe.of(type);
            recipes.put(type, known);
        }
        return known;
    }

    private boolean has(Key<?> key) {
        Class<?> raw = key.getTypeLiteral().getRawType();
        return bindings.containsKey(key) || Wants.ofProvider(key) != null
                || raw.isAnnotationPresent(ImplementedBy.class)
                || raw.isAnnotationPresent(ProvidedBy.class)
                || key.getAnnotationType() == null && recipe(key.getTypeLiteral()).makes();
    }
}
