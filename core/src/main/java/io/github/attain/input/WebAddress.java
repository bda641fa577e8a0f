package io.github.attain.input;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of documents, the same in every file: what is read from one can be written to another. */
public final class WebAddress {
    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** Whether a text is an address of the web with a host, by RFC 3986 with letters of every script in its path. */
    public static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
