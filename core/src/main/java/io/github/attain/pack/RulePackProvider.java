package io.github.attain.pack;

/**
 * How a pack makes itself known: a module {@code provides} an implementation, and a jar for the class path lists it under
 * {@code META-INF/services}. Both are needed, so that the pack is found on either path.
 */
public interface RulePackProvider {

    /**
     * Returns the id of the pack, without loading it.
     *
     * @return the id
     */
    String id();

    /**
     * Reads the pack from its own resources.
     *
     * @return the pack
     * @throws io.github.attain.problem.ProblemsException with every problem, if the data are bad
     */
    RulePack load();
}
