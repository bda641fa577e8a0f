package io.github.attain.grammar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.attain.input.JsonFile;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file into a tree. A key that stands twice is reported and its first value kept, so that the rest of the file is
 * still checked.
 */
public final class JsonReader {
    /** Objects of so many keys are searched one after the other. */
    private static final int FEW = 30;

    private final JsonParser parser;
    private final Reading in;
    /** Where the parser is, for what is broken. */
    private Json at;

    private JsonReader(JsonParser parser, Json file, Reading in) {
        this.parser = parser;
        this.at = file;
        this.in = in;
    }

    /**
     * Reads a file.
     *
     * @param bytes the file; not closed
     * @param file the root of the tree, with the name of the file
     * @param in the reading of the pack
     * @return whether the file as a whole can be used
     */
    public static boolean read(InputStream bytes, Json file, Reading in) {
        try (JsonParser parser = in.files().open(bytes)) {
            JsonReader reader = new JsonReader(parser, file, in);
            Problem broken = reader.file(file);
            if (broken == null) {
                return true;
            }
            in.add(reader.at, broken);
        } catch (IOException e) {
            in.add(file, JsonFile.unreadable(e));
        }
        in.miss();
        return false;
    }

    private @Nullable Problem file(Json file) throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Problem.of(ProblemCode.EMPTY_FILE).with("allowed", "{\"id\": \"…\", …}, {\"plans\": […]}");
            }
            value(first, file);
            return parser.nextToken() == null ? null : JsonFile.moreAfterTheEnd(parser);
        } catch (JsonProcessingException e) {
            return JsonFile.broken(parser, e);
        }
    }

    private void value(JsonToken token, Json here) throws IOException {
        at = here;
        if (token == JsonToken.START_OBJECT) {
            here.kind = Json.Kind.OBJECT;
            members(here);
        } else if (token == JsonToken.START_ARRAY) {
            here.kind = Json.Kind.LIST;
            items(here);
        } else {
            boolean isText = token == JsonToken.VALUE_STRING;
            here.kind = isText ? Json.Kind.TEXT : token.isNumeric() ? Json.Kind.NUMBER : Json.Kind.WORD;
            here.said = parser.getText();
        }
    }

    private void items(Json here) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Json item = new Json(here, "", in.nextTurn());
            here.add(item);
            value(token, item);
            at = here;
        }
    }

    private void members(Json here) throws IOException {
        Set<String> many = null;
        for (int size = 0; parser.nextToken() == JsonToken.FIELD_NAME; size++) {
            String key = parser.currentName();
            if (size == FEW) {
                many = keys(here);
            }
            boolean isNew = many == null ? here.get(key) == null : many.add(key);
            Json member = new Json(here, key, in.nextTurn());
            at = member;
            value(parser.nextToken(), member);
            at = here;
            if (isNew) {
                here.add(member);
            } else {
                here.repeats = true;
                Text what = new Text("键", "key");
                in.add(
                        member,
                        Problem.of(ProblemCode.DUPLICATE).with("subject", what).with("value", key));
            }
        }
    }

    private static Set<String> keys(Json object) {
        Set<String> keys = new HashSet<>();
        for (Json member = object.first; member != null; member = member.next) {
            keys.add(member.key);
        }
        return keys;
    }
}
