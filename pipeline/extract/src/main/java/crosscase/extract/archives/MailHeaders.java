package crosscase.extract.archives;

import crosscase.corpus.DocumentMetadata;
import crosscase.extract.Source;
import crosscase.extract.blocks.Typography;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a mail, which describe its text wherever the metadata does not.
 *
 * @param date such as {@code 2025-03-11}; empty if there is none
 */
public record MailHeaders(String subject, String date, String sender, String recipients) {

  static MailHeaders of(Message mail) {
    return new MailHeaders(
        singleLine(mail.getSubject()),
        date(mail.getDate()),
        mail.getFrom() == null ? "" : addresses(mail.getFrom()),
        mail.getTo() == null ? "" : addresses(mail.getTo()));
  }

  /** The subject becomes the title; sender and recipients become variables. */
  public DocumentMetadata describe(DocumentMetadata known) {
    boolean isNamed = !known.title().equals(Source.fileName(known.path()));
    Map<String, String> variables = new LinkedHashMap<>(known.variables());
    put(variables, "sender", sender);
    put(variables, "recipients", recipients);
    return new DocumentMetadata(
        known.path(),
        known.caseName(),
        known.kind(),
        isNamed || subject.isEmpty() ? known.title() : subject,
        known.date().isEmpty() ? date : known.date(),
        variables,
        known.roles());
  }

  private static void put(Map<String, String> variables, String name, String value) {
    if (!value.isEmpty()) {
      variables.putIfAbsent(name, value);
    }
  }

  private static String singleLine(@Nullable String text) {
    return text == null ? "" : Typography.oneLine(text);
  }

  private static String date(@Nullable Date date) {
    return date == null ? "" : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String addresses(Iterable<? extends Address> all) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(MailHeaders::address)
        .collect(Collectors.joining("; "));
  }

  private static String address(Address address) {
    return address instanceof Mailbox box && box.getName() != null
        ? singleLine("%s <%s>".formatted(box.getName(), box.getAddress()))
        : singleLine(address.toString());
  }
}
