package crosscase.extract.archives;

import crosscase.extract.files.RejectionException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.io.IOUtils;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Passes on the parts of a mail: its text as {@code body.txt} or {@code body.html}, and each
 * attachment under its name.
 *
 * <p>If the same text comes in several formats, plain text is preferred.
 */
final class MailReader {
  private static final Pattern FROM_LINE = Pattern.compile("From .*\\d{4}.*|From \\S+ +\\S.*");
  private static final Pattern QUOTED_FROM = Pattern.compile(">+From ");

  private final ArchiveReader.MemberSink sink;
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private int unnamedAttachments;

  private MailReader(ArchiveReader.MemberSink sink) {
    this.sink = sink;
  }

  /** Passes on each mail of a mailbox, as {@code 0001.eml} and so on. */
  static void mailbox(Path file, ArchiveReader.MemberSink sink)
      throws IOException, RejectionException {
    int number = 0;
    boolean isBlank = true;
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (isBlank && FROM_LINE.matcher(line).matches()) {
          number = handOver(mail, number, sink);
        } else {
          String unquoted = QUOTED_FROM.matcher(line).lookingAt() ? line.substring(1) : line;
          mail.writeBytes((unquoted + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        isBlank = line.isEmpty();
      }
    }
    handOver(mail, number, sink);
  }

  private static int handOver(ByteArrayOutputStream mail, int number, ArchiveReader.MemberSink sink)
      throws IOException, RejectionException {
    if (mail.size() == 0) {
      return number;
    }
    sink.accept("%04d.eml".formatted(number + 1), new ByteArrayInputStream(mail.toByteArray()));
    mail.reset();
    return number + 1;
  }

  static void mail(Path file, ArchiveReader.MemberSink sink)
      throws IOException, RejectionException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    MailReader reader = new MailReader(sink);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Message message = builder.parseMessage(in);
      reader.readPart(message);
      reader.handOverBody(MailHeaders.of(message));
      message.dispose();
    }
  }

  private void handOverBody(MailHeaders headers) throws IOException, RejectionException {
    String body = plain.isEmpty() ? html.toString() : plain.toString();
    if (!body.isBlank()) {
      sink.accept(
          plain.isEmpty() ? "body.html" : "body.txt",
          new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
          Optional.of(headers));
    }
  }

  private void readPart(Entity entity) throws IOException, RejectionException {
    Body body = entity.getBody();
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    boolean isAttached =
        "attachment".equalsIgnoreCase(entity.getDispositionType()) || entity.getFilename() != null;
    if (body instanceof Multipart parts) {
      for (Entity part :
          type.equals("multipart/alternative") ? preferredForm(parts) : parts.getBodyParts()) {
        readPart(part);
      }
    } else if (body instanceof TextBody text && !isAttached && isText(type)) {
      try (Reader reader = text.getReader()) {
        (type.equals("text/html") ? html : plain).append(IOUtils.toString(reader)).append("\n\n");
      }
    } else {
      attachment(entity, body, type);
    }
  }

  private static boolean isText(String type) {
    return type.equals("text/plain") || type.equals("text/html");
  }

  /** The plain text if there is one, otherwise the last form, which is the richest. */
  private static List<Entity> preferredForm(Multipart parts) {
    List<Entity> forms = new ArrayList<>(parts.getBodyParts());
    return forms.stream()
        .filter(form -> form.getMimeType().equalsIgnoreCase("text/plain"))
        .findFirst()
        .or(() -> forms.isEmpty() ? Optional.empty() : Optional.of(forms.getLast()))
        .stream()
        .toList();
  }

  private void attachment(Entity entity, Body body, String type)
      throws IOException, RejectionException {
    String written = entity.getFilename();
    String name =
        written == null
            ? "attachment-" + ++unnamedAttachments + extensionFor(type)
            : DecoderUtil.decodeEncodedWords(written, DecodeMonitor.SILENT);
    if (body instanceof Message mail) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(mail, bytes);
      sink.accept(name, new ByteArrayInputStream(bytes.toByteArray()));
    } else if (body instanceof TextBody text) {
      try (InputStream in = text.getInputStream()) {
        sink.accept(name, in);
      }
    } else if (body instanceof BinaryBody binary) {
      try (InputStream in = binary.getInputStream()) {
        sink.accept(name, in);
      }
    }
  }

  private static String extensionFor(String type) {
    return switch (type) {
      case "message/rfc822" -> ".eml";
      case "text/plain" -> ".txt";
      case "text/html" -> ".html";
      case "text/csv" -> ".csv";
      case "application/pdf" -> ".pdf";
      default -> "";
    };
  }
}
