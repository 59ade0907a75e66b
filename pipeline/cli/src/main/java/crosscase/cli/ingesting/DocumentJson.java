package crosscase.cli.ingesting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscase.corpus.Document;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Quotation;
import crosscase.corpus.Rejection;
import crosscase.corpus.Turn;

/** What was read from a file, as JSON: one line per document or rejection. */
final class DocumentJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Turn NO_TURN = new Turn(0, "", "");

  private DocumentJson() {}

  static String line(Document document) throws JsonProcessingException {
    ObjectNode json = JSON.createObjectNode();
    json.put("path", document.metadata().path());
    json.put("mediaType", document.provenance().mediaType());
    document
        .provenance()
        .pages()
        .ifPresentOrElse(pages -> json.put("pages", pages), () -> json.putNull("pages"));
    json.put("title", document.metadata().title());
    json.put("language", document.provenance().language());
    json.put("genre", document.provenance().genre().genre().word());
    json.put("genreReason", document.provenance().genre().reason());
    ArrayNode paragraphs = json.putArray("paragraphs");
    document.paragraphs().forEach(p -> paragraphs.add(paragraph(document, p)));
    ArrayNode warnings = json.putArray("warnings");
    document.provenance().remarks().forEach(warnings::add);
    return JSON.writeValueAsString(json);
  }

  static String line(Rejection rejection) throws JsonProcessingException {
    ObjectNode json = JSON.createObjectNode();
    json.put("path", rejection.path());
    json.put("mediaType", rejection.mediaType());
    json.put("reason", rejection.reason().word());
    json.put("detail", rejection.detail());
    return JSON.writeValueAsString(json);
  }

  private static ObjectNode paragraph(Document document, Paragraph paragraph) {
    ObjectNode json = JSON.createObjectNode();
    json.put("kind", paragraph.form().word());
    json.put("section", paragraph.section());
    paragraph.page().ifPresentOrElse(page -> json.put("page", page), () -> json.putNull("page"));
    json.put("text", paragraph.span().of(document.text()));
    Turn turn = document.turnOf(paragraph).orElse(NO_TURN);
    json.put(
        "speaker", turn.speaker().isEmpty() ? attribution(document, paragraph) : turn.speaker());
    json.put("role", turn.role());
    json.put("voice", document.voiceOf(paragraph).word());
    turn.startMs().ifPresentOrElse(ms -> json.put("startMs", ms), () -> json.putNull("startMs"));
    return json;
  }

  /** Whom the author quotes here, in the words of the text. */
  private static String attribution(Document document, Paragraph paragraph) {
    return document.quotationIn(paragraph.span()).map(Quotation::attribution).orElse("");
  }
}
