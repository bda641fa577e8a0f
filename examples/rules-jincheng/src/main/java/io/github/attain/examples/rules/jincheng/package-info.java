/**
 * The plan of 晋城: {@link io.github.attain.examples.rules.jincheng.JinchengRules} loads it. What it promises stands in the
 * JSON files beside these classes, not in code.
 */
@NullMarked
package io.github.attain.examples.rules.jincheng;

import org.jspecify.annotations.NullMarked;
