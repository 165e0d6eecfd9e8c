/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Selects the proxy of the platform: from the environment, as other command-line programs do ({@code https_proxy},
 * {@code http_proxy}, {@code no_proxy}), else from Java's system settings. Requests to this machine use no proxy.
 */
public final class PlatformProxies extends ProxySelector {

    private final Map<String, String> environment;
    private final ProxySelector system;

    /**
     * @param environment variables, such as {@link System#getenv()}
     * @param system the fallback for addresses without a setting in the environment
     */
    public PlatformProxies(Map<String, String> environment, ProxySelector system) {
        this.environment = environment;
        this.system = system;
    }

    @Override
    public List<Proxy> select(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]") || isExcepted(host)) {
            return List.of(Proxy.NO_PROXY);
        }
        return variable(address.getScheme() + "_proxy").or(() -> variable("all_proxy"))
                .flatMap(PlatformProxies::proxy).map(List::of).orElseGet(() -> system.select(address));
    }

    private boolean isExcepted(String host) {
        return variable("no_proxy").stream().flatMap(list -> Arrays.stream(list.split("[,\\s]+")))
                .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", "")).filter(name -> !name.isEmpty())
                .anyMatch(name -> name.equals("*") || host.equals(name) || host.endsWith("." + name));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).or(() -> Optional.ofNullable(environment.get(
                name.toUpperCase(Locale.ROOT)))).filter(value -> !value.isBlank());
    }

    private static Optional<Proxy> proxy(String value) {
        try {
            URI address = URI.create(value.contains("://") ? value : "http://" + value);
            return address.getHost() == null ? Optional.empty() : Optional.of(new Proxy(Proxy.Type.HTTP,
                    new InetSocketAddress(address.getHost(), address.getPort() < 0 ? 80 : address.getPort())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        // the request will fail, and report it
    }
}
