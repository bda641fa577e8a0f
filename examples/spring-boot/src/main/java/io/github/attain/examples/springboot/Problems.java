package io.github.attain.examples.springboot;

import io.github.attain.problem.ProblemsException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Says what is wrong with a request as {@code application/problem+json} (RFC 9457), with every problem of its body. Goes before
 * Spring's own answer to a body that it cannot read.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException body) {
        return body.getMostSpecificCause() instanceof ProblemsException all
                ? bad(all)
                : ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "the body is no JSON of measurements");
    }

    @ExceptionHandler
    ProblemDetail bad(ProblemsException all) {
        ProblemDetail answer = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, all.getMessage());
        answer.setProperty("problems", all.problems());
        return answer;
    }
}
