#pragma once

#include "host/host.hpp"
#include "record/content.hpp"
#include "table/live_table.hpp"

#include <memory>
#include <string>
#include <vector>

namespace blason {

/// How phones shall find the table.
struct PhoneWish {
  int port = 8080;
  std::string public_url; // of a proxy; empty: none
  WebPages pages;         // what a browser gets
};

/// The phones' seat at the table: hands over what it publishes, lays their orders on it.
class PhoneTable {
public:
  /// The table must outlive close(). `kept`: what lets phones come back that were here before.
  /// Throws PortTaken.
  PhoneTable(LiveTable& table, const std::vector<Token>& kept, const PhoneWish& wish);

  /// Answers phones from now on. The table runs by then.
  void open();
  /// No order comes from here any more.
  void close() { host_.stop(); }
  /// What the table publishes; from any thread.
  void show(const Showing& showing, const Changed& changed);

  const std::vector<std::string>& urls() const { return host_.urls(); }
  const std::string& code() const { return code_; }
  HostStatus status() const { return host_.status(); }

private:
  HostSettings settings(const std::vector<Token>& kept, const PhoneWish& wish) const;
  HostDoors doors();
  std::string sentence(Phrase phrase) const;

  LiveTable& table_;
  std::shared_ptr<const WebPages> pages_;
  std::string code_;
  Host host_;
};

/// What phones are told when the table has published that.
PhoneNews phone_news(const Deck& deck, const Showing& showing, const Changed& changed);

} // namespace blason
