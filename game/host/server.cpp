// The sockets. What is said over them is the switchboard's affair; what is served, of pages.cpp.
#include "host/server.hpp"

#include "host/host.hpp"
#include "host/turns.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>

#include <chrono>

namespace blason {
namespace {
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using asio::ip::tcp;
using std::chrono::milliseconds;
class PhoneSocket;
} // namespace
/// All that lives on the running thread.
struct Sockets {
  HostLimits limits;
  Proxies proxies;
  GuestList guests;
  asio::io_context io{1};
  tcp::acceptor acceptor{io};
  asio::steady_timer timer{io}, rest{io};
  std::vector<std::pair<std::string, std::string>> headers;
  std::shared_ptr<const WebPages> pages = std::make_shared<const WebPages>();
  Switchboard* board = nullptr;
  std::function<void()> each_look;
  std::unordered_map<LinkId, std::shared_ptr<PhoneSocket>> phones;
  std::size_t connections = 0;
  Turns turns;
  bool working_off = false;
  std::optional<Millis> looks_at;
  void listen(int port);
  void accept();
  void look();
  void look_by(Millis at);
  void work_off_woken();
  /// Does it after so many milliseconds, unless that clock is set anew.
  void after(asio::steady_timer& clock, Millis wait, void (Sockets::*act)()) {
    clock.expires_after(milliseconds(wait));
    clock.async_wait(
        [=, this](beast::error_code error) { return error ? void() : (this->*act)(); });
  }
  void wake(void (Turns::*turn)(LinkId), LinkId id) {
    (turns.*turn)(id);
    if (!std::exchange(working_off, true)) asio::post(io, [this] { work_off_woken(); });
  }
};

namespace {
/// What a header says; of two nothing, for another server might have believed the other.
std::string_view only(const http::fields& headers, http::field name) {
  return headers.count(name) == 1 ? std::string_view(headers[name]) : std::string_view();
}

/// One that opened the phones' socket.
class PhoneSocket : public std::enable_shared_from_this<PhoneSocket> {
public:
  PhoneSocket(Sockets& host, beast::tcp_stream&& stream) : host_(host), ws_(std::move(stream)) {
    websocket::stream_base::timeout timeout{};
    timeout.handshake_timeout = milliseconds(host.limits.header_within);
    // Silence is the switchboard's to judge: phones ping.
    timeout.idle_timeout = websocket::stream_base::none();
    ws_.set_option(timeout);
    ws_.set_option(websocket::stream_base::decorator([&host](websocket::response_type& answer) {
      answer.set(http::field::server, "blason"); // or the library tells its version
      for (const auto& header : host.headers) answer.set(header.first, header.second);
    }));
    ws_.read_message_max(host.limits.frame);
    ws_.text(true);
    ws_.auto_fragment(false); // each message is one frame, as wire/README.md has it
  }

  void greet(const http::request<http::empty_body>& request, const std::string& address) {
    address_ = address;
    ws_.async_accept(request, [self = shared_from_this()](beast::error_code error) {
      if (!error) self->sit_down();
    });
  }
  /// Sends what is next, unless it is still sending.
  void pump() {
    if (writing_ || closing_) return;
    const NextForLink next = host_.board->next(id_, monotonic_now());
    if (const auto* message = std::get_if<Outgoing>(&next)) {
      writing_ = *message;
      began_ = monotonic_now();
      ws_.async_write(asio::buffer(*writing_),
                      [self = shared_from_this()](beast::error_code error, std::size_t) {
                        self->writing_.reset();
                        if (!error) self->pump();
                      });
    } else if (const auto* code = std::get_if<CloseCode>(&next)) {
      close(static_cast<websocket::close_code>(*code));
    }
  }
  void cut() { beast::get_lowest_layer(ws_).close(); }
  bool stuck(Millis now) const { return writing_ && now - began_ >= host_.limits.write_within; }

private:
  void sit_down() {
    const auto id = host_.board->open(address_, monotonic_now());
    if (!id) return cut();
    id_ = *id;
    host_.phones.emplace(id_, shared_from_this());
    read();
  }
  void read() {
    ws_.async_read(buffer_, [self = shared_from_this()](beast::error_code error, std::size_t) {
      if (error) return self->leave();
      if (!self->ws_.got_text()) return self->close(websocket::close_code::unknown_data);
      self->host_.board->hear(
          self->id_, {static_cast<const char*>(self->buffer_.data().data()), self->buffer_.size()},
          monotonic_now());
      self->buffer_.clear();
      self->read();
    });
  }
  void close(websocket::close_code code) {
    closing_ = true;
    ws_.async_close(code, [self = shared_from_this()](beast::error_code) { self->leave(); });
  }
  void leave() {
    host_.board->lost(id_);
    host_.phones.erase(id_);
    cut();
  }

  Sockets& host_;
  websocket::stream<beast::tcp_stream> ws_;
  beast::flat_buffer buffer_;
  std::string address_;
  LinkId id_ = 0;
  Outgoing writing_;
  Millis began_ = 0;
  bool closing_ = false;
};

/// A browser's connection: pages, one after the other, or the way to the socket.
class PageConnection : public std::enable_shared_from_this<PageConnection> {
public:
  PageConnection(Sockets& host, tcp::socket&& socket) : host_(host), stream_(std::move(socket)) {
    beast::error_code gone;
    peer_ = stream_.socket().remote_endpoint(gone).address().to_string();
    ++host_.connections;
  }
  ~PageConnection() { --host_.connections; }

  void read(Millis within) {
    parser_.emplace();
    parser_->header_limit(static_cast<std::uint32_t>(host_.limits.header));
    parser_->body_limit(0);
    stream_.expires_after(milliseconds(within));
    http::async_read(
        stream_, buffer_, *parser_,
        [self = shared_from_this()](beast::error_code error, std::size_t) { self->heard(error); });
  }

private:
  void heard(beast::error_code error) {
    if (error == http::error::end_of_stream || error == beast::error::timeout) return;
    if (error == http::error::header_limit) return answer({431});
    if (error == http::error::body_limit) return answer({413});
    if (error) return answer({400});
    const auto& asked = parser_->get();
    const std::string_view host = only(asked, http::field::host), target = asked.target();
    person_ = person_behind(peer_, ForwardedWords(asked), host_.proxies);
    if (websocket::is_upgrade(asked)) {
      if (buffer_.size() > 0) return answer({400}); // it spoke before it was answered
      const auto status =
          socket_status(host, only(asked, http::field::origin), target, host_.guests);
      return status == 101 ? upgrade() : answer({status});
    }
    if (target == "/") host_.board->visited(person_, host);
    pages_ = host_.pages;
    answer(answer_for({asked.method_string(), host, target}, host_.guests, *pages_));
  }

  void upgrade() {
    stream_.expires_never();
    std::make_shared<PhoneSocket>(host_, std::move(stream_))->greet(parser_->release(), person_);
  }

  void answer(const PageAnswer& found) {
    answer_.emplace();
    answer_->result(found.status);
    for (const auto& header : host_.headers) answer_->set(header.first, header.second);
    for (const auto& header : headers_of(found)) answer_->set(header.first, header.second);
    if (found.page != nullptr)
      answer_->body() = {found.page->bytes.data(), found.page->bytes.size()};
    const bool stays = found.page != nullptr && parser_->get().keep_alive();
    answer_->keep_alive(stays);
    answer_->prepare_payload();
    stream_.expires_after(milliseconds(host_.limits.write_within));
    http::async_write(stream_, *answer_,
                      [self = shared_from_this(), stays](beast::error_code error, std::size_t) {
                        if (!error && stays) return self->read(self->host_.limits.idle_page);
                        self->stream_.socket().shutdown(tcp::socket::shutdown_send, error);
                      });
  }

  Sockets& host_;
  beast::tcp_stream stream_;
  std::string peer_, person_; // who connected; who asked last
  beast::flat_buffer buffer_;
  std::optional<http::request_parser<http::empty_body>> parser_;
  std::optional<http::response<http::span_body<const char>>> answer_;
  std::shared_ptr<const WebPages> pages_; // those being sent
};
} // namespace

void Sockets::listen(int port) {
  for (int next = port; next < port + limits.ports; ++next) {
    try {
      acceptor = tcp::acceptor(io, {tcp::v4(), static_cast<unsigned short>(next)});
      return;
    } catch (const beast::system_error&) { // taken, or not ours to take
    }
  }
  throw PortTaken(std::to_string(port));
}

void Sockets::accept() {
  acceptor.async_accept([this](beast::error_code error, tcp::socket socket) {
    if (error) return after(rest, limits.breath, &Sockets::accept);
    if (connections + phones.size() < limits.sockets) {
      socket.set_option(tcp::no_delay(true), error);
      std::make_shared<PageConnection>(*this, std::move(socket))->read(limits.header_within);
    }
    accept();
  });
}

void Sockets::look() {
  const Millis now = monotonic_now();
  for (const auto& phone : phones)
    if (phone.second->stuck(now)) phone.second->cut();
  looks_at.reset();
  look_by(board->tick(now));
  each_look();
}

void Sockets::look_by(Millis at) {
  if (looks_at && at >= *looks_at) return;
  looks_at = at;
  after(timer, std::max<Millis>(1, at - monotonic_now()), &Sockets::look);
}

void Sockets::work_off_woken() {
  for (std::size_t i = 0; i < limits.woken && !turns.none(); ++i)
    if (const auto phone = phones.find(*turns.take()); phone != phones.end()) phone->second->pump();
  working_off = !turns.none();
  if (working_off) asio::post(io, [this] { work_off_woken(); });
}

Server::Server(const HostSettings& settings) : sockets_(std::make_unique<Sockets>()) {
  sockets_->limits = settings.limits;
  sockets_->proxies = settings.proxies;
  sockets_->listen(settings.port);
}
Server::~Server() = default;
int Server::port() const { return sockets_->acceptor.local_endpoint().port(); }
void Server::serve(std::shared_ptr<const WebPages> pages) { sockets_->pages = std::move(pages); }
void Server::look_by(Millis at) { sockets_->look_by(at); }
void Server::run() { sockets_->io.run(); }
void Server::stop() { sockets_->io.stop(); }
void Server::post(std::function<void()> work) { asio::post(sockets_->io, std::move(work)); }

void Server::open(Switchboard& board, GuestList guests, std::function<void()> each_look) {
  sockets_->board = &board;
  sockets_->each_look = std::move(each_look);
  welcome(std::move(guests));
  sockets_->accept();
  sockets_->look();
}

void Server::welcome(GuestList guests) {
  sockets_->guests = std::move(guests);
  sockets_->headers = careful_headers(sockets_->guests);
}

LinkWires Server::wires() {
  Sockets* sockets = sockets_.get();
  return {[sockets](LinkId id) { sockets->wake(&Turns::answer, id); },
          [sockets](LinkId id) {
            if (const auto phone = sockets->phones.extract(id)) phone.mapped()->cut();
          },
          [sockets](LinkId id) { sockets->wake(&Turns::view, id); }};
}

} // namespace blason
