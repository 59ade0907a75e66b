package crosscase.extract;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** Content as it travels from the reading process: data and nothing that could run. */
final class ContentJson {
  private static final ObjectMapper JSON = mapper();

  private ContentJson() {}

  static String write(FileContent content) throws JsonProcessingException {
    return JSON.writeValueAsString(content);
  }

  static FileContent read(String json) throws JsonProcessingException {
    return JSON.readValue(json, FileContent.class);
  }

  private static ObjectMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            // How long a text may be is for the limits to say.
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();
    ObjectMapper mapper = new ObjectMapper(factory);
    mapper.registerModule(new Jdk8Module());
    mapper.setVisibility(PropertyAccessor.ALL, Visibility.NONE);
    mapper.setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    mapper.setVisibility(PropertyAccessor.CREATOR, Visibility.ANY);
    mapper.addMixIn(Block.Place.class, NamedPlace.class);
    mapper.registerSubtypes(Block.Place.class.getPermittedSubclasses());
    return mapper;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "in")
  private interface NamedPlace {}
}
