package io.chorde.agent.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.chorde.agent.check.CheckResult;
import io.chorde.agent.check.CheckedClassPath;
import io.chorde.agent.check.CheckedEntry;
import io.chorde.agent.check.CheckedMethod;
import io.chorde.agent.check.Warning;
import io.chorde.agent.classpath.ClassPath;
import io.chorde.agent.classpath.Unreadable;
import io.chorde.config.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A check for programs: one JSON object in UTF-8. docs/command-line.md promises its fields: there
 * may be more of them, but none goes or changes its meaning without another number as {@code
 * format}.
 */
final class JsonReport {

  private static final int FORMAT = 1;

  private final OutputStream out;

  JsonReport(OutputStream out) {
    this.out = out;
  }

  /**
   * Prints a check.
   *
   * @param elements null where no class path was given
   */
  void print(CheckResult result, ClassPath elements) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("file", result.file());
    json.writeBooleanField("ok", result.ok());
    problems(json, result.problems());
    entries(json, "rules", result.rules());
    entries(json, "invalidations", result.invalidations());
    if (result.classPath() != null) {
      classPath(json, result.classPath(), elements);
    }
    summary(json, result);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("file", problem.file());
      json.writeNumberField("line", problem.line());
      json.writeNumberField("column", problem.column());
      json.writeStringField("path", problem.path());
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void entries(JsonGenerator json, String field, List<CheckedEntry> entries)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (CheckedEntry entry : entries) {
      json.writeStartObject();
      json.writeStringField("name", entry.name());
      json.writeBooleanField("enabled", entry.enabled());
      json.writeArrayFieldStart("methods");
      for (CheckedMethod method : entry.methods()) {
        method(json, method);
      }
      json.writeEndArray();
      warnings(json, entry.warnings());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void method(JsonGenerator json, CheckedMethod method) throws IOException {
    json.writeStartObject();
    json.writeStringField("class", method.className());
    json.writeStringField("signature", method.method().signature());
    json.writeStringField("descriptor", method.method().name() + method.method().descriptor());
    json.writeStringField("status", method.refusal() == null ? "woven" : "refused");
    if (method.refusal() != null) {
      json.writeStringField("reason", method.refusal());
    }
    strings(json, "alsoMeantBy", method.otherRules());
    warnings(json, method.warnings());
    json.writeEndObject();
  }

  private static void warnings(JsonGenerator json, List<Warning> warnings) throws IOException {
    json.writeArrayFieldStart("warnings");
    for (Warning warning : warnings) {
      json.writeStartObject();
      json.writeStringField("kind", warning.kind().id());
      if (warning.pattern() != null) {
        json.writeStringField("pattern", warning.pattern());
      }
      json.writeStringField("message", warning.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void classPath(JsonGenerator json, CheckedClassPath checked, ClassPath elements)
      throws IOException {
    json.writeObjectFieldStart("classPath");
    json.writeArrayFieldStart("elements");
    for (Path element : elements.elements()) {
      json.writeString(element.toString());
    }
    json.writeEndArray();
    json.writeNumberField("classes", checked.classes());
    json.writeArrayFieldStart("notRead");
    for (Unreadable unreadable : checked.unreadable()) {
      json.writeStartObject();
      json.writeStringField("place", unreadable.place());
      json.writeStringField("reason", unreadable.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "notFound", checked.notFound());
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void summary(JsonGenerator json, CheckResult result) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("errors", result.errors());
    json.writeNumberField("warnings", result.warnings());
    json.writeNumberField("rules", result.rules().size());
    json.writeNumberField("invalidations", result.invalidations().size());
    json.writeNumberField("woven", result.woven());
    json.writeNumberField("refused", result.refused());
    json.writeEndObject();
  }
}
