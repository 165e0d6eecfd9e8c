/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.google.inject.Key;
import com.google.inject.ProvisionException;
import com.google.inject.TypeLiteral;

/**
 * How an object of one type is made and filled: its constructor first, then the fields and methods of its ancestors
 * before its own.
 */
final class Recipe {

    /** A field or method that is filled after construction. */
    private record Step(boolean optional, List<Key<?>> keys, Filling filling) {
    }

    /** Puts the objects of the keys where they belong. */
    private interface Filling {
        void fill(Object owner, Object[] objects) throws ReflectiveOperationException;
    }

    private final TypeLiteral<?> type;
    private final Optional<Constructor<?>> constructor;
    private final List<Key<?>> arguments;
    private final List<Step> steps = new ArrayList<>();

    private Recipe(TypeLiteral<?> type) {
        this.type = type;
        constructor = constructorOf(type.getRawType());
        arguments = constructor.map(it -> Wants.keys(type.getParameterTypes(it), it.getParameterAnnotations()))
                .orElse(List.of());
        Deque<Class<?>> ancestors = new ArrayDeque<>();
        for (Class<?> each = type.getRawType(); each != null && each != Object.class; each = each.getSuperclass()) {
            ancestors.push(each);
        }
        ancestors.forEach(this::addSteps);
    }

    /** The recipe of a type. A type without a constructor for the injector can be filled, but not made. */
    static Recipe of(TypeLiteral<?> type) {
        return new Recipe(type);
    }

    /** Whether objects of this type can be made. */
    boolean makes() {
        return constructor.isPresent();
    }

    private static Optional<Constructor<?>> constructorOf(Class<?> type) {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            return Optional.empty();
        }
        Constructor<?>[] declared = type.getDeclaredConstructors();
        Optional<Constructor<?>> chosen = Arrays.stream(declared).filter(Wants::any).findFirst()
                .or(() -> Arrays.stream(declared).filter(each -> each.getParameterCount() == 0).findFirst());
        chosen.ifPresent(it -> it.setAccessible(true));
        return chosen;
    }

    private void addSteps(Class<?> ancestor) {
        for (Field field : ancestor.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && Wants.any(field)) {
                field.setAccessible(true);
                Key<?> key = Wants.key(type.getFieldType(field), field.getAnnotations());
                steps.add(new Step(Wants.optional(field), List.of(key),
                        (owner, objects) -> field.set(owner, objects[0])));
            }
        }
        for (Method method : ancestor.getDeclaredMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && !method.isBridge() && Wants.any(method)
                    && !overridden(method)) {
                method.setAccessible(true);
                steps.add(new Step(Wants.optional(method),
                        Wants.keys(type.getParameterTypes(method), method.getParameterAnnotations()), method::invoke));
            }
        }
    }

    /** Whether a descendant overrides the method; injection then uses the override, if that is annotated. */
    private boolean overridden(Method method) {
        if (Modifier.isPrivate(method.getModifiers())) {
            return false;
        }
        for (Class<?> each = type.getRawType(); each != method.getDeclaringClass(); each = each.getSuperclass()) {
            if (Arrays.stream(each.getDeclaredMethods()).anyMatch(other -> other.getName().equals(method.getName())
                    && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()))) {
                return true;
            }
        }
        return false;
    }

    /** Makes an object that is not filled yet. */
    Object make(Function<Key<?>, Object> objects) {
        try {
            return constructor.orElseThrow().newInstance(all(arguments, objects));
        } catch (ReflectiveOperationException e) {
            throw failure(e);
        }
    }

    /**
     * Fills the fields and calls the methods of an object.
     *
     * @param has whether there is an object for a key; optional places without one are left alone
     */
    void fill(Object owner, Function<Key<?>, Object> objects, Function<Key<?>, Boolean> has) {
        for (Step step : steps) {
            if (step.optional() && !step.keys().stream().allMatch(has::apply)) {
                continue;
            }
            try {
                step.filling().fill(owner, all(step.keys(), objects));
            } catch (ReflectiveOperationException e) {
                throw failure(e);
            }
        }
    }

    private static Object[] all(List<Key<?>> keys, Function<Key<?>, Object> objects) {
        Object[] all = new Object[keys.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = objects.apply(keys.get(i));
        }
        return all;
    }

    private ProvisionException failure(ReflectiveOperationException problem) {
        Throwable cause = problem instanceof InvocationTargetException thrown ? thrown.getCause() : problem;
        return new ProvisionException("Cannot make " + type, cause);
    }
}
