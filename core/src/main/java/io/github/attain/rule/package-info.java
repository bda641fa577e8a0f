/**
 * The grammar of promises: a sealed set of records that say what was promised, in words and as data. A {@link Rule} describes
 * and does not judge; whoever has to tell the forms apart is a {@link Rule.Visitor}. Rules know no target, no date of assessment
 * and no file.
 *
 * <table>
 * <caption>The forms</caption>
 * <tr><th>rule</th><th>wording in plans</th></tr>
 * <tr><td>{@link Limit}</td><td>不高于, 不低于, 达到 (inclusive); 低于, 超过 (strict)</td></tr>
 * <tr><td>{@link Between}</td><td>1—2家</td></tr>
 * <tr><td>{@link About}</td><td>20 %左右</td></tr>
 * <tr><td>{@link CountedShare}</td><td>64.2 %(235天), 22.22 % (2 of 9 sections)</td></tr>
 * <tr><td>{@link ClassLimit}</td><td>达到Ⅱ类</td></tr>
 * <tr><td>{@link RankLimit}</td><td>退出后20名</td></tr>
 * <tr><td>{@link Total}</td><td>五年累计</td></tr>
 * <tr><td>{@link Change}</td><td>较2015年下降4 %, 提高5个百分点, 较2021年增加800万吨</td></tr>
 * <tr><td>{@link AverageGrowth}</td><td>年均增长15 %以上, 零增长</td></tr>
 * <tr><td>{@link NoWorse}</td><td>不减少, 保持稳定</td></tr>
 * <tr><td>{@link Trend}</td><td>持续提升, 稳中向好</td></tr>
 * <tr><td>{@link FindingRequired}</td><td>基本消除, 有效保障, 动态清零</td></tr>
 * <tr><td>{@link EachPart}</td><td>每季度25 %</td></tr>
 * <tr><td>{@link EitherOf}, {@link AllOf}</td><td>……或……, ……且……</td></tr>
 * <tr><td>{@link Assigned}</td><td>按省下达目标</td></tr>
 * </table>
 *
 * <p>Two tiers (46, 争取 44) and ladders of milestones are several targets, never one rule; the targets are tied by
 * relations.
 */
@NullMarked
package io.github.attain.rule;

import org.jspecify.annotations.NullMarked;
