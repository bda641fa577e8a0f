package io.github.attain.examples.terminal;

import java.util.List;

/**
 * One run of a program.
 *
 * @param status its status
 * @param out what it printed
 * @param err what it complained about
 */
public record Run(int status, String out, String err) {

    /** The lines that it printed. */
    public List<String> lines() {
        return out.lines().toList();
    }
}
